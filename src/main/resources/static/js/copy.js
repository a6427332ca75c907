// Shows the buttons that copy a citation, where the browser lets a page write to the clipboard.
for (const button of navigator.clipboard ? document.querySelectorAll("button[data-copy]") : []) {
  const citation = document.getElementById(button.dataset.copy);
  const status = document.getElementById(button.dataset.status);
  button.hidden = false;
  button.addEventListener("click", async () => {
    // Emptied first, so that a second copy is announced, too.
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(citation.textContent);
      status.textContent = button.dataset.copied;
    } catch {
      getSelection().selectAllChildren(citation);
    }
  });
}
