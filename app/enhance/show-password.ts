/** Shows and hides what is typed into a password field. */
export function showPassword(): void {
  for (const box of document.querySelectorAll("[data-password]")) {
    const input = box.querySelector("input");
    const button = box.querySelector("button");
    if (!input || !button) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      const shown = input.type === "text";
      input.type = shown ? "password" : "text";
      button.setAttribute("aria-pressed", String(!shown));
      button.textContent = (shown ? button.dataset.show : button.dataset.hide) ?? "";
    });
    // A password manager offers to keep only what is a password when it is sent.
    input.form?.addEventListener("submit", () => {
      input.type = "password";
    });
  }
}
