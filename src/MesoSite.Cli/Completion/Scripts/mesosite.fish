# Completion of mesosite for fish. For every shell you open:
#   mesosite completion fish > ~/.config/fish/completions/mesosite.fish
# or for this one: mesosite completion fish | source
complete -c mesosite -a '(mesosite "[suggest:"(commandline -C)"]" (commandline | string collect) 2>/dev/null)'
