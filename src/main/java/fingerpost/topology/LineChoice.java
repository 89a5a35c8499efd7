package fingerpost.topology;

/** What the askers of one line get. */
public record LineChoice(Id line, AnswerPolicy policy) {}
