package fingerpost.topology;

/** What askers get for whom this place is the nearest. */
public record SiteChoice(Coordinates place, AnswerPolicy policy) {}
