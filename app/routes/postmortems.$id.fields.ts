import type { ActionFunctionArgs } from "@remix-run/node";
import { json as answerJson } from "@remix-run/node";
