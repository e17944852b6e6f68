### translation: source
name = A consultation
    .neutral = Visit list
about = Health first, in private. The questions are those that can change what you do today.
