"""Newer content on a journey: where it comes from, and the calls that take it and hand it on.
The same as tests/src/journeys/publisher.rs, but behind the real boundary."""

import http.server
import json
import tempfile
import threading

from journey_device import Stuck


class Publisher:
    """A site that is served, and the folder in which the app keeps newer packs."""

    def __init__(self, binding, rehearsal, site):
        self.binding, self.rehearsal = binding, rehearsal
        self.packs = tempfile.TemporaryDirectory()
        self.handed = b""
        self.site = rehearsal / site
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def handler(self):
        publisher = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def translate_path(self, path):
                return str(publisher.site / path.lstrip("/"))

            def do_GET(self):
                if publisher.site:
                    super().do_GET()
                else:
                    self.close_connection = True

            def log_message(self, *_):
                pass

        return Handler

    def known_to(self):
        """What an app is opened with that was built for this publisher."""
        return {
            "pack_folder": self.packs.name,
            "publisher_root": (self.rehearsal / "root.json").read_bytes(),
            "publisher_address": f"http://localhost:{self.server.server_port}/",
        }

    def act(self, what, given):
        """What somebody does with the site; whether it was this."""
        if what == "serve":
            self.site = given["site"] and self.rehearsal / given["site"]
        elif what == "compare_handed":
            if self.handed != (self.rehearsal / given["file"]).read_bytes():
                raise Stuck("another file was handed on")
        else:
            return False
        return True

    def observer(self):
        class Bystander(self.binding.UpdateObserver):
            def progress(self, stage, done, all):
                assert not all or done <= all, (stage, done, all)

        return Bystander()

    def sink(self):
        publisher = self
        publisher.handed = b""

        class Sink(self.binding.PackSink):
            def take(self, piece):
                publisher.handed += piece

        return Sink()

    def arguments_of(self, call, given):
        """The arguments of a call about updates; `None` for any other."""
        if call in ("check_for_updates", "import_finish"):
            return {"observer": self.observer()}
        if call == "export_pack":
            return {"sink": self.sink()}
        if call == "set_update_mode":
            return {"mode": getattr(self.binding.UpdateMode, given["mode"].upper())}
        if call == "import_piece":
            return {"piece": (self.rehearsal / given["piece"].removeprefix("@")).read_bytes()}
        if call == "import_code":
            return {**given, "observer": self.observer()}
        return None

    def texts_of(self, given):
        """One code, or all of a file after each other."""
        text = given["text"]
        if not text.startswith("@"):
            return [text]
        return json.loads((self.rehearsal / text.removeprefix("@")).read_text(encoding="utf-8"))
