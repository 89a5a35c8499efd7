package fingerpost.prove.dns;

import fingerpost.behaviour.Answered;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.Question;
import fingerpost.prove.ground.Shares;
import java.util.HashSet;
import java.util.Set;

/** What the design answers to one question of one asker: always the same, or with chance or turns in it. */
final class Prediction {
    private static final int LOOKS = 64;
    private static final int DRAWS = 3_000;

    private final Authority authority;
    private final Question question;
    private final DnsAsker asker;
    private final DesignState state;
    private final Answered once;
    private final Set<String> contents = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();

    Prediction(Authority authority, Question question, DnsAsker asker) {
        this(authority, question, asker, new DesignState(1));
    }

    Prediction(Authority authority, Question question, DnsAsker asker, DesignState state) {
        this.authority = authority;
        this.question = question;
        this.asker = asker;
        this.state = state;
        this.once = authority.explain(question, asker.designed(), state);
        look(LOOKS);
    }

    Answered once() {
        return once;
    }

    String text() {
        return Saying.of(once.response()).content();
    }

    /** All that it may answer, as far as it was looked at. */
    Set<String> sayings() {
        return Set.copyOf(contents);
    }

    /** Whether there is chance in what is answered; with rare choices, only a closer look tells. */
    boolean varies() {
        return contents.size() > 1;
    }

    /** Whether it is always the same but begins with one record and another. */
    boolean turns() {
        return !varies() && firsts.size() > 1;
    }

    /** Whether the design can answer so. */
    boolean allows(Saying observed) {
        if (!contents.contains(observed.content()) && !contents.isEmpty()) {
            look(DRAWS);
        }
        return contents.contains(observed.content());
    }

    int choices() {
        return Math.max(contents.size(), firsts.size());
    }

    /** How often what is answered, or what comes first. */
    Shares shares() {
        Shares shares = new Shares();
        for (int i = 0; i < DRAWS; i++) {
            Saying each = drawn();
            shares.add(varies() ? each.content() : each.first());
        }
        return shares;
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            Saying each = drawn();
            contents.add(each.content());
            firsts.add(each.first());
        }
    }

    private Saying drawn() {
        return Saying.of(authority.answer(question, asker.designed(), state));
    }
}
