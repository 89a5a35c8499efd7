package fingerpost.ui.coverage;

import fingerpost.check.Coverage;
import fingerpost.ui.speech.Speech;
import java.util.function.Function;

/** The three things by which a name is covered. */
enum Kind {
    CERTIFICATE("Certificate", "TLS", Coverage::certificate),
    IPV6("IPv6", "IPv6", Coverage::ipv6),
    HEALTH("Health check", "Health", Coverage::health);

    private final String word;
    private final String brief;
    private final Function<Coverage, Coverage.Part> part;

    Kind(String word, String brief, Function<Coverage, Coverage.Part> part) {
        this.word = word;
        this.brief = brief;
        this.part = part;
    }

    String word() {
        return Speech.of(word);
    }

    /** At a box, where there is little room. */
    String brief() {
        return Speech.of(brief);
    }

    Coverage.Part of(Coverage coverage) {
        return part.apply(coverage);
    }
}
