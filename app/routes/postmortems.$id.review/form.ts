import { z } from "zod";

const returnTo = z.string().optional();

/** Every form of the page, by its button's intent. */
export const ReviewForm = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("remark"),
      place: z.string("required").max(200, "tooLong:200"),
      quote: z.string().trim().max(1000, "tooLong:1000").default(""),
      body: z.string("required").trim().min(1, "required").max(5000, "tooLong:5000"),
      returnTo,
    }),
    z.object({ intent: z.literal("resolve"), remark: z.string("required"), returnTo }),
    z.object({ intent: z.literal("reopen"), remark: z.string("required"), returnTo }),
    z.object({
      intent: z.literal("ask"),
      to: z.string("choose").min(1, "choose"),
      for: z.string("choose").regex(/^(review|section:[\w-]+)$/, "choose"),
      note: z.string().trim().max(1000, "tooLong:1000").default(""),
    }),
    z.object({ intent: z.literal("finish"), request: z.string("required"), returnTo }),
    z.object({ intent: z.literal("start") }),
    z.object({ intent: z.literal("stop") }),
  ],
  "required",
);
