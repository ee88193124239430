# A web server with the example templates, for template_url: Heat fetches them itself.
# shellcheck shell=bash

templates_start() {
  start templates /usr/bin/python3 -m http.server --bind 127.0.0.1 --directory "$SRC/../examples/templates" "${PORT[templates]}"
}
