### translation: second_pass
name = Ein Gespräch in der aufsuchenden Arbeit
    .neutral = Lange Liste
about = Fragen in einfachen Worten zu Arbeit, Papieren, Schulden und Angst. Stellen Sie so wenige, wie Sie brauchen, und hören Sie auf, wenn die Person aufhören möchte.
