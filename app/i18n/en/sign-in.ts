export const signIn = {
  title: "Sign in",
  lead: "Postmortems and what they taught, for everyone in your organisation.",
  email: "E-mail address",
  password: "Password",
  submit: "Sign in",
  forgotten: "Forgotten your password? An admin can make you a link to set a new one.",
} as const;
