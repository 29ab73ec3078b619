import { createContext } from "react";

/** Where the page's one script lies, known to the server's render only. */
export const ScriptUrl = createContext("");
