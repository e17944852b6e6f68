#if canImport(SwiftUI) && canImport(UIKit)
    import AVFoundation
    import SwiftUI
    import UIKit
    import UniformTypeIdentifiers
    import WaymarkModel

    /// What the system does on the reader's wish, and what is taken back from it on the way out.
    @MainActor
    final class Hands: NSObject, Platform {
        weak var root: UIViewController?

        /// A file was chosen to be taken in.
        var onTaken: (URL) -> Void = { _ in }

        private let copies = Copies()
        private let voice = Voice()

        var icon: String { UIApplication.shared.alternateIconName ?? "" }

        func carryOut(_ errand: Errand) -> Bool {
            switch errand {
            case .open(let address): return opened(address)
            case .copy(let text): copies.copy(text)
            case .speak(let text, let language): return voice.speak(text, language)
            case .share(let text, let subject): share([Shared(text: text, subject: subject)])
            case .file(let name, let bytes): share(bytes, name, .data)
            // The name is seen by others, and says nothing.
            case .pages(let sheet): share(sheet.pdf, "page.pdf", .pdf)
            case .print(let sheet, let name): return print(sheet, name)
            case .icon(let name): UIApplication.shared.setAlternateIconName(name.isEmpty ? nil : name)
            case .takeFile: take()
            }
            return true
        }

        func clearClipboard() { copies.clear() }

        /// The app asks for none and sends none.
        func clearNotifications() {}

        func stopSpeech() { voice.stop() }

        func dropTexts() {
            root?.view.endEditing(true)
            root?.presentedViewController?.dismiss(animated: false)
        }

        private func opened(_ address: String) -> Bool {
            guard let url = URL(string: address), UIApplication.shared.canOpenURL(url) else { return false }
            UIApplication.shared.open(url)
            return true
        }

        private func print(_ sheet: CardSheet, _ name: String) -> Bool {
            guard UIPrintInteractionController.isPrintingAvailable else { return false }
            let printer = UIPrintInteractionController.shared
            let info = UIPrintInfo.printInfo()
            info.jobName = name
            info.outputType = .grayscale
            printer.printInfo = info
            printer.printingItem = sheet.pdf
            return printer.present(animated: true)
        }

        private func take() {
            let picker = UIDocumentPickerViewController(forOpeningContentTypes: [.data], asCopy: false)
            picker.delegate = self
            present(picker)
        }
    }

    extension Hands: UIDocumentPickerDelegate {
        func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) {
            if let file = urls.first { onTaken(file) }
        }
    }

    /// Handing on by the system's own sheet.
    extension Hands {
        private func share(_ items: [Any]) {
            present(UIActivityViewController(activityItems: items, applicationActivities: nil))
        }

        /// Out of memory: nothing is written anywhere.
        private func share(_ bytes: Data, _ name: String, _ type: UTType) {
            let file = NSItemProvider()
            file.suggestedName = name
            file.registerDataRepresentation(forTypeIdentifier: type.identifier, visibility: .all) { done in
                done(bytes, nil)
                return nil
            }
            let items = UIActivityItemsConfiguration(itemProviders: [file])
            present(UIActivityViewController(activityItemsConfiguration: items))
        }

        private func present(_ controller: UIViewController) {
            guard let root else { return }
            // On a wide screen a sheet needs a place to point to.
            controller.popoverPresentationController?.sourceView = root.view
            controller.popoverPresentationController?.sourceRect = CGRect(
                x: root.view.bounds.midX, y: root.view.bounds.maxY - 80, width: 1, height: 1)
            root.present(controller, animated: true)
        }
    }

    /// A text with a line above it, for mail.
    final class Shared: NSObject, UIActivityItemSource {
        private let text: String
        private let subject: String?

        init(text: String, subject: String?) {
            self.text = text
            self.subject = subject
        }

        func activityViewControllerPlaceholderItem(_ controller: UIActivityViewController) -> Any { text }

        func activityViewController(
            _ controller: UIActivityViewController, itemForActivityType type: UIActivity.ActivityType?
        ) -> Any? { text }

        func activityViewController(
            _ controller: UIActivityViewController, subjectForActivityType type: UIActivity.ActivityType?
        ) -> String { subject ?? "" }
    }
#endif
