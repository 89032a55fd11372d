// ends here: </script>
window.title = "a";
