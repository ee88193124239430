/** An element of index.html by its id. */
export const find = <Found extends HTMLElement = HTMLElement>(id: string): Found => {
  const found = document.getElementById(id)
  if (!found) throw new TypeError(`index.html has no #${id}`)
  return found as Found
}
