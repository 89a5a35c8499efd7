package fingerpost.ui.speech;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the checks, the edits and the exports say, in the language of the person. They make their sentences themselves, in English; what a
 * phrase book does not know is shown as they said it.
 */
public final class Told {
    /** Names of edits: repairs, lines that are drawn, and the edits of the topology; what undo lists. */
    static final String EDIT = "edit";

    /** Reasons why a line cannot be drawn. */
    static final String REFUSAL = "refusal";

    static final String TITLE = "title";

    static final String UNTESTED = "untested";

    static final String LOSS = "loss";

    static final String STEP = "step" + PhraseBook.WORDS;

    static final String PART = "; ";

    static final String PLAN = "plan";

    static final String REASON = "reason" + PhraseBook.WORDS;

    private static final String PLACE = ": ";

    private static final Map<Language, PhraseBook> BOOKS = new ConcurrentHashMap<>();

    private Told() {}

    /** The message of the finding with that code. */
    public static String of(String code, String message) {
        return find(code, message).orElse(message);
    }

    /** The name of an edit; one that the desktop itself has named is in its language already. */
    public static String edit(String name) {
        return find(EDIT, name).orElse(name);
    }

    /** What an edit is about, as the edits of the topology name it: {@code proxy edge}, {@code 3 items}. */
    public static String thing(String words) {
        return find(EDIT + PhraseBook.WORDS, words).orElse(words);
    }

    /** The reason why two boxes cannot be connected. */
    public static String refusal(String reason) {
        return find(REFUSAL, reason).orElse(reason);
    }

    /** What a check of a report looks after. */
    public static String title(String check) {
        return find(TITLE, check).orElse(check);
    }

    /** Why a check was not made. */
    public static String untested(String why) {
        return find(UNTESTED, why).orElse(why);
    }

    /** What a step of a plan does, why one waits after it, and what happens where it is skipped. */
    public static String plan(String sentence) {
        return find(PLAN, sentence).orElse(sentence);
    }

    /** What happens in a step of a walk, or how the walk ends. */
    public static String step(String title) {
        return findStep(title).orElse(title);
    }

    /** Ends hold what happened last; of what happens, that a name is something is the least telling. */
    static Optional<String> findStep(String title) {
        return find("step", title).or(() -> find(STEP, title)).or(() -> find("steptitle", title));
    }

    /** Why it happens, or what exactly: parts with semicolons between them. */
    public static String because(String detail) {
        return Arrays.stream(detail.split(PART))
                .map(part -> find(STEP, part).orElse(part))
                .collect(Collectors.joining(PART));
    }

    /** What a sample lets a person try. */
    public static String tip(String english) {
        return find("try", english).orElse(english);
    }

    /** What servers answer, in words: {@code no such record}; records stay as they are. */
    public static String answer(String words) {
        return find(PhraseBook.ANY, words).orElse(words);
    }

    /** A line of what a chart says at a place. */
    public static String reading(String line) {
        return find("chart", line).orElse(line);
    }

    /** What gets lost when a design is exported, or why it is not: one sentence or several. */
    public static String loss(String message) {
        return message.isEmpty() || Speech.language() == Language.ENGLISH
                ? message
                : book().sayAll(LOSS, message).orElse(message);
    }

    /**
     * Why something cannot be, as the packages below say it when they refuse: one sentence or several, behind a colon where
     * what stands before it says where: {@code MX: "x" is not …}.
     */
    public static String reason(String message) {
        if (Speech.language() == Language.ENGLISH || message.isBlank()) {
            return message;
        }
        Optional<String> whole = book().sayAll(REASON, message);
        int colon = message.indexOf(PLACE);
        return whole.orElseGet(() -> colon < 0
                ? message
                : message.substring(0, colon) + PLACE + reason(message.substring(colon + PLACE.length())));
    }

    private static PhraseBook book() {
        return BOOKS.computeIfAbsent(Speech.language(), PhraseBook::of);
    }

    static Optional<String> find(String topic, String sentence) {
        return Speech.language() == Language.ENGLISH ? Optional.of(sentence) : book().say(topic, sentence);
    }
}
