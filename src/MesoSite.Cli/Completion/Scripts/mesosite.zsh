#compdef mesosite
# Completion of mesosite for zsh. For every shell you open, in a folder of $fpath:
#   mesosite completion zsh > ~/.zfunc/_mesosite
# or for this one: source <(mesosite completion zsh)
_mesosite() {
  local -a suggestions
  suggestions=(${(f)"$(${words[1]} "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"})
  # Where the command suggests nothing, a file or a folder is wanted.
  if (( $#suggestions )); then compadd -a suggestions; else _files; fi
}
if [[ ${funcstack[1]} == _mesosite ]]; then _mesosite "$@"; else compdef _mesosite mesosite; fi
