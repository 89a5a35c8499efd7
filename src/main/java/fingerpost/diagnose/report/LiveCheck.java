package fingerpost.diagnose.report;

import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.survey.Survey;
import java.util.Optional;

/** One thing that a report looks at: a pure function of the evidence. */
abstract class LiveCheck {
    /** What must be known before the check can say anything. */
    enum Needs {
        NOTHING,
        /** The zone above was seen to delegate the zone. */
        DELEGATION,
        /** At least one server answers for the zone. */
        ANSWERS
    }

    private final String code;
    private final String title;
    private final String source;
    private final Needs needs;

    /** A check that needs answers of the zone's servers. */
    LiveCheck(String code, String title, String source) {
        this(code, title, source, Needs.ANSWERS);
    }

    LiveCheck(String code, String title, String source, Needs needs) {
        this.code = code;
        this.title = title;
        this.source = source;
        this.needs = needs;
    }

    /** The catalogue's code. */
    String code() {
        return code;
    }

    /** Says what is wrong; saying nothing means that all is in order. */
    abstract void look(Survey survey, Seen seen);

    Verdict of(Survey survey) {
        Optional<String> missing = missing(survey);
        if (missing.isPresent()) {
            return new Verdict.NotTested(code, title, missing.get().replace("..", "."));
        }
        Seen seen = new Seen(code, source);
        look(survey, seen);
        if (!survey.complete()) {
            seen.notTested("The time was up, or a limit was reached, before everything had been asked.");
        }
        return seen.verdict(title);
    }

    private Optional<String> missing(Survey survey) {
        if (needs == Needs.NOTHING) {
            return Optional.empty();
        }
        if (!survey.exists()) {
            return Optional.of("The domain does not exist.");
        }
        if (needs == Needs.DELEGATION && survey.delegations().isEmpty()) {
            return Optional.of("The zone above was not seen to delegate " + survey.zone() + ".");
        }
        if (needs == Needs.ANSWERS && survey.authorities().isEmpty()) {
            return Optional.of("No server answers for " + survey.zone() + ".");
        }
        return Optional.empty();
    }
}
