import { japaneseRule } from "./japanese-rule.ts";

/** 詰めが甘い, 気の緩み, 呆れる: idioms of contempt. */
export const contempt = japaneseRule({
  name: "ja-contempt",
  label: "judgement",
  kind: "prose",
  said: [
    /詰めが甘|気の(?:緩|ゆる)み|気が(?:緩|ゆる)ん|呆れ|あきれ|目に余る|恐れ入る(?!が)|失望し|がっかり|軽い気持ち|反省(?:して|の(?:色|様子))[^。]{0,4}(?:な|見)|危機意識の|他人事|人任せ|その場しのぎの(?:人|班|名)|(?:まるで|全く|率直に言って|基本(?:が|も|すら))なっていない|どうかと思|口だけは達者|神経がわからな|神経を疑|目を覆/,
  ],
  unless: [/QUOTE(?:と(?:い|書)|は|を)/],
});
