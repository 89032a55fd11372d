# Completion of mesosite for bash. For every shell you open:
#   mesosite completion bash > ~/.local/share/bash-completion/completions/mesosite
# or for this one: source <(mesosite completion bash)
_mesosite() {
  local word=${COMP_WORDS[COMP_CWORD]} suggestion
  COMPREPLY=()
  while IFS= read -r suggestion; do
    [[ $suggestion == "$word"* ]] && COMPREPLY+=("$suggestion")
  done < <("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
}
# Where the command suggests nothing, a file or a folder is wanted.
complete -o default -F _mesosite mesosite
