/** What the coach says. It is blameless too: about the sentence, never about who wrote it. */
export const coach = {
  label: {
    "person-as-cause": "A person as the cause",
    counterfactual: "What should have been done",
    judgement: "A verdict on people",
    "human-error": "Human error as the cause",
    hindsight: "Hindsight",
    defensive: "Defence",
    vigilance: "Relies on care",
    "extra-check": "One more human check",
    "training-only": "Training alone",
    vague: "No visible end",
  },
  message: {
    "person-as-cause": "A person stands here as the cause.",
    counterfactual: "This tells what people should have done, not what happened.",
    judgement: "This judges people or their work.",
    "human-error": "The explanation ends at a human error.",
    hindsight: "This makes things look clearer than they can have been at the time.",
    defensive: "This clears one side, or points at another.",
    vigilance: "This works only as long as people are careful.",
    "extra-check": "This adds a check that people make.",
    "training-only": "This ends with people knowing more; the system stays as it is.",
    vague: "From this nobody could tell when it is done.",
  },
  soft: "Perhaps: {{message}}",
  why: {
    "person-as-cause":
      "We put down to the person what the situation made likely (the fundamental attribution error); with the person named, the search for what could be changed tends to stop.",
    counterfactual:
      "What did not happen explains nothing about what did: counterfactual reasoning describes a world nobody was in and hides why the actual choice made sense.",
    judgement:
      "A verdict is easy to give once the outcome is known (outcome bias) and leaves the conditions of the work unseen: pressure, information, tools.",
    "human-error":
      "“Human error” is where an investigation begins, not where it ends: the slip was possible, and went through, because of something that can be changed.",
    hindsight:
      "Knowing how it ended, we see one signal and forget the forty others (hindsight bias); people had to act without the ending.",
    defensive:
      "Where each side proves itself right, the interface between them, where most of the learning is, stays hidden.",
    vigilance:
      "Attention fades by the week and under load; in the RCA² hierarchy of actions, asking for care is among the weakest.",
    "extra-check":
      "The more people check, the more each relies on the others (social loafing): a double or triple check finds less than it costs, and RCA² counts it as weak.",
    "training-only":
      "Training decays within months and leaves with people, while the trap stays; RCA² counts training alone as weak.",
    vague:
      "Actions without an end that can be seen are rarely done: nobody knows where to start, or may say it is finished.",
  },
  hint: {
    "person-as-cause": {
      self: "That is hard on you, and it would have happened to a colleague too. What made it look right at that moment? “The prompt looked the same for staging and production.”",
      alone:
        "What becomes of this task when one person is away? “The renewal hung on one calendar; no second reminder went to the team.”",
      signal:
        "What did the screen show then, and what did it not? “The alert was one of forty that hour and did not say that orders were lost.”",
      release:
        "What let the change through to everybody at once? “The pipeline sent it to all regions; nothing stopped it when errors rose.”",
      screen:
        "What in the tool, the screen or the hand-over made this possible? “The screen let production be chosen without asking.”",
      person:
        "What about the situation would have led anybody to the same result? Say what the person saw and was given, and what the system did with it.",
    },
    counterfactual: {
      signal:
        "What did the screen show then, and what did it not? “The graph showed the hourly mean; the peaks that filled the disk were not in it.”",
      agreed:
        "What got in the way of it, and where could anybody have seen that it was not happening? “The quarterly test had no slot in the plan, and nothing turned red when it was skipped.”",
      ask: "How would the news have reached those who needed it? “The change calendar was open to one team; support read of it in the incident channel.”",
      check:
        "What would have shown it, and at which point? “Staging had 1% of the data, so the lock of 11 minutes showed up in production first.”",
      timing:
        "What was known at that minute, and which choices were on the table? “At 10:15 two hypotheses were open; a failover would have lost the queue.”",
      other: "What was done instead, and what made it a sensible thing to do at the time?",
    },
    judgement: {
      pressed:
        "Which conditions was the work done in? “It was the third page of the night, and the window closed in ten minutes.”",
      knowledge:
        "What did the tool need people to know, and where could they have found it? “The lock level of this statement is told neither by the tool nor in the runbook.”",
      habit:
        "What makes this the usual way of working? “A change brings 60 items to look at, and 59 have never found anything.”",
      work: "What is missing in it, and what did the reader need? “The hand-over notes did not say which disk was filling.”",
      other: "What was seen or heard, without the verdict? A fact with a time says more, and can be changed.",
    },
    "human-error": {
      "mixed-up":
        "How did the two look to somebody at work? “Both windows had the same title and colour; the cluster name was cut off.”",
      forgot:
        "Where did this step live, outside people’s heads? “The renewal was in no job and on no list; nothing told that it was due.”",
      typed:
        "What took the wrong value without a word? “The form accepts a rate ten times the usual one and saves it at once.”",
      action:
        "What stood between that act and the damage? “Delete worked on all rows at once, without a count and without an undo.”",
      category:
        "Take this as the first question, not as the answer: what made the error easy, and what let it through to users?",
    },
    hindsight: {
      signal:
        "What else was on the screen then, and what did this signal usually mean? “It had fired 30 times that month and cleared by itself each time.”",
      known:
        "Where was it written down, and what was it weighed against? “The risk was in the ticket of March; two launches were placed before it.”",
      bound:
        "Since when could it be known, by whom, and what spoke against acting? “The disk had grown by 2% a week; its alert was set at 95%.”",
      other:
        "What could be known at that moment, and what was learned only later? The walkthrough has a field for each.",
    },
    defensive: {
      warned:
        "Where did the warning go, and what would have made it count? “The risk was noted in the minutes of January; no ticket came of it.”",
      procedure:
        "What does the procedure, or the approval, not see? “All steps were followed; none of them looks at the size of the queue.”",
      outside:
        "What does our side take for granted about theirs, and what happens when it does not hold? “We call their API without a time-out, and their limit is not in our tests.”",
      "other-team":
        "What did the interface between the two say, and what did each side take for granted? “Neither team had an alert on the path between them.”",
      other:
        "What did this side see, and what could it do about it? Its view is needed to understand the whole.",
    },
    vigilance: {
      watch:
        "Which number, and from what value on, should call a person by itself? “Page the on-call when the disk will be full within 4 hours.”",
      target:
        "How can the tool show where one is, or refuse? “Refuse the command unless the name of the cluster is typed in.”",
      expiry:
        "What could renew it, or open a ticket, by itself? “Renew 30 days before; open a P1 when 7 are left.”",
      procedure:
        "Which step could the tool take over, so that there is nothing to comply with? “The pipeline runs steps 4 to 9 and stops at the first failure.”",
      reminder:
        "What could the system say at the moment when it matters, in place of a message today? “The deploy bot answers ‘freeze until Monday’ and stops.”",
      other: "What would hold on a day when nobody has attention to spare?",
    },
    "extra-check": {
      approval:
        "What does the approver look at that a machine could look at every time? “Changes within the policy go through; others are refused with the rule they break.”",
      checklist:
        "Which of the items can a script look at? “A preflight script replaces items 4 to 19 and exits with the first failure.”",
      code: "Which fault should the reader find? Have CI find it: “The build fails on a statement without WHERE.”",
      value:
        "What could refuse the wrong value by itself? “The upload is rejected when the total differs from the ledger by more than 1%.”",
      pair: "What would the second person see that the tool could show or refuse? “The tool prints the number of rows and asks for that number.”",
      other: "What could notice it, or make it harmless, without anybody looking?",
    },
    "training-only": {
      person:
        "The next person will stand before the same screen. What should be different there? “Refund asks for the amount again above 10,000.”",
      new: "What do newcomers have to know by heart that the tool could know? “New accounts start with read access; production is asked for in the tool.”",
      procedure:
        "Which part of the procedure could the tool do or lead through? “The job asks for a change number and does the steps itself.”",
      lessons:
        "Which change should come out of it? Let people work on it together, or practise: “Failover drill on 3 May; minutes until recovery are recorded.”",
      tool: "What in the tool needs explaining, and could be made to explain itself? “The flag is renamed, and the dangerous default is gone.”",
    },
    vague: {
      monitoring:
        "Which number, from what value on, calls whom? “Alert when consumer lag is above 300 s for 5 minutes; page payments with the runbook.”",
      documents:
        "Which page, for which question, linked from where? “Rollback command in RB-112, linked from the alert, by 20 May.”",
      people:
        "Which hand-over should be different, and what will it leave behind? “API changes are announced by a contract test in both pipelines.”",
      testing:
        "Which fault should no longer get through, and what stops it? “CI runs the leap-day cases and blocks the merge.”",
      question:
        "Which question, who answers it, by when, and where will the answer be? “Decide between two queues by 1 July; the reasons go to ADR-31.”",
      resilience:
        "Which failure must it survive, and how will that be shown? “Survives the loss of one zone; proven by a drill on 9 June.”",
      other:
        "How would somebody else see that it is finished? Name the thing that will be different, and a date.",
    },
  },
  strength: {
    forcing: "The system refuses what would do harm: it holds without anybody being careful.",
    automation: "A machine does it or stops it, every time, without being reminded.",
    design: "The system itself is changed, so that this cannot happen or can hardly hurt.",
    removal: "What could do harm is gone.",
    alert: "It will be noticed sooner; somebody still has to act.",
    redundancy: "There is more to fall back on; the cause can still occur.",
    tooling: "A tool makes it easier to do right, and somebody still has to use it.",
    documentation: "It stands where it is needed; somebody still has to read it.",
    drill: "It is practised or measured, with a result that can be seen; the system itself stays as it is.",
    process: "It changes how the work is done; nothing enforces it yet.",
    check: "It depends on people checking, and checks wear off. What could refuse the wrong value by itself?",
    training: "Training fades and leaves with people. What in the system would make it unnecessary?",
    vigilance: "It depends on attention. What would hold on a day without any to spare?",
    vague: "It has no end that can be seen yet. What will be different, and by when?",
  },
};
