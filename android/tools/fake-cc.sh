#!/usr/bin/env bash
# fake-cc.sh: a C compiler for `cargo check` and clippy, which never link: every object it writes is empty.
set -euo pipefail
target=--target=aarch64-linux-android24
out='' previous='' preprocess=''
for argument in "$@"; do
    [[ $previous == -o ]] && out=$argument
    case $argument in
        -E) preprocess=yes ;;
        -o?*) out=${argument#-o} ;;
    esac
    previous=$argument
done
# Questions of build scripts about the compiler itself get a real answer.
[[ -n $preprocess || -z $out ]] && exec clang "$target" "$@"
exec clang "$target" -x c -c /dev/null -o "$out"
