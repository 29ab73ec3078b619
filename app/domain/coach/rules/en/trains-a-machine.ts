import { patternException } from "./pattern-rule.ts";

/** A model learns, or training is the name of a place. */
export const trainsAMachine = patternException("en-trains-a-machine", ["training-only"], "action", [
  String.raw`(?:train|retrain|training|retraining|re - train|fine - tune|trained) (?:the |a |an |our |on |of |both )*(?:[\p{L}\d]+ (?:- )?){0,5}?(?:model|models|classifier|detector|network|forecaster|embedding|embeddings|tokenizer|recogniser|recognizer|ranker|predictor|filter|estimator)`,
  "(?:training|lecture|course|lesson|workshop|tutorial|seminar) (?:data|dataset|set|cluster|pipeline|job|jobs|environment|mode|room|corpus|run|weights|images|bucket|flag|server|instance|database|hall|booking|catalogue|portal|theatre|ward|account|accounts|tenant|page|shop|id)",
  "drill[^.;]{0,80}(?:record|log|publish|measure|minutes|rto|elapsed)|(?:game day|game - day|failover|restore)[^.;]{0,80}(?:record|publish|measured|log )",
]);
