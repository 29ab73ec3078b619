import { patternRule } from "./pattern-rule.ts";

/** A signature, an approval, a board before the work may go on. */
export const approvalByPeople = patternRule("en-approval-by-people", "extra-check", "action", {
  says: [
    String.raw`(?:two|three|second|additional|extra|more|mandatory|further|another) (?:[\p{Ll}]+ )?(?:approvals?|approvers?|reviewers?|signatures?|sign - offs?|witness(?:es)?|signatories|checkers?|inspectors?|maintainers? to|code owners)`,
    "(?:required|mandatory) (?:reviewers?|approvers?|approval|review|sign - off|signature|code review)",
    String.raw`(?:sign - off|signoff|approval|ok|okay|go - ahead|permission|signature|consent|blessing|green light|clearance|countersignature|thumbs - up|stamp|nod|written consent) (?:by|from|of) (?:the |a |an |at least |two |both |another |our )*(?:[\p{L}]+ ){0,3}?(?:ROLE|TEAM|PERSON|head|lead|chief|board|cab|owner|someone|colleague|manager|peer|legal|security|duty|two|both)`,
    String.raw`(?:without|needs?|require|requires|requiring|get|obtain|wait for|waits for|await|subject to|pending) (?:a |an |the |written |prior |explicit |formal |two |three |at least )*(?:[\p{L}]+'?s? ){0,3}?(?:ok|okay|approval|approvals|sign - off|signoff|signature|go - ahead|permission|thumbs - up|blessing|consent|second (?:person|opinion|pair|maintainer|ROLE))(?= ?(?:[.,;]|$|from|by|before|for|of|to|on))`,
    String.raw`(?:through|via|past|by|before|to) (?:the )?(?:cab|change (?:advisory )?board|architecture board|review board|committee|change meeting)|(?:introduce|add|hold|set up) (?:a |an )?(?:[\p{Ll}]+ )?(?:go / no - go|approval|sign - off|go - no - go|change board|review board|review meeting)`,
    String.raw`(?:ROLE|PERSON|TEAM|lead|leads|head of [\p{Ll}]+|owner|board|foreman|dpo|cfo|accountant|pharmacist|officer|chief|chair|captain)(?: {PLACE})? (?:to |must |will |should |shall |has to |have to |needs to |now )?(?:personally |manually |also |jointly |always )?(?:approve|approves|sign|signs|countersign|countersigns|review|reviews|witness|witnesses|verify|verifies|confirm|confirms|inspect|inspects|check|checks|eyeball|eyeballs|proofread|proofreads|vet|vets|sign off|signs off|clears?|examine|examines|compare|compares|re - count)(?= )[^.;]{0,60}(?:each|every|all|any|before|prior|manually|twice|by hand|on all)`,
    String.raw`to be (?:approved|signed|countersigned|verified|reviewed|witnessed|checked|confirmed|reconciled|inspected|vetted|counted|proofread)(?: off)?(?: by hand)? by (?!(?:the )?(?:ci|bot|pipeline|script|job|system|linter|tool|compiler|validator|hook)(?![\p{L}]))`,
    String.raw`(?:add|adding|introduce|extend) (?:[\p{L}\d'?]+ ){0,4}?(?:to|in) (?:the )?(?:[\p{L}]+ (?:- )?){0,3}checklist|checklist (?:with|by|gets|to get) (?:NUM|[\p{Ll}]+) (?:[\p{Ll}]+ ){0,2}(?:items?|points?|steps?|lines?|boxes)|(?:new|additional|extra) (?:manual )?(?:checklist|check list)(?: item)?`,
    String.raw`(?:one|first|another) (?:[\p{Ll}]+ )?(?:types|drives|reads|works|navigates|person \p{Ll}+) [^.;]{0,20}(?:the other|another|one|the second) (?:watches|navigates|checks|listens|verifies|confirms|reads)|never alone|pair up (?:for|on|when)|in pairs`,
  ],
  unless: [
    String.raw`(?:ci|bot|pipeline|script|job|linter|hook|compiler|automatically|automatic|automated) (?:[\p{L}]+ ){0,3}(?:check|checks|verif|confirm|compare|approves|signs|reviews|validates)`,
    "pre - approved|auto - (?:approve|merge)|signature (?:verification|algorithm|key)|code sign|signed (?:url|token|image|cookie|commit)",
  ],
});
