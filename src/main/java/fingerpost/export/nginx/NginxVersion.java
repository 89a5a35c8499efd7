package fingerpost.export.nginx;

import java.util.Arrays;
import java.util.List;

/**
 * The versions of open source nginx for which the text differs, each the first stable one of its kind; it loads in later
 * versions too. 1.22 is Debian 12's. From 1.26 on, HTTP/2 is a directive ({@code http2 on;}, since 1.25.1) and session
 * tickets rotate by themselves (since 1.23.2); from 1.30 on there is {@code sticky cookie} (since 1.29.6).
 */
enum NginxVersion {
    V1_22("1.22"),
    V1_26("1.26"),
    V1_30("1.30");

    private final String word;

    NginxVersion(String word) {
        this.word = word;
    }

    static NginxVersion of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no nginx target version " + word
                        + "; choose one of " + String.join(", ", words()) + "."));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(each -> each.word).toList();
    }

    String word() {
        return word;
    }

    boolean hasHttp2Directive() {
        return compareTo(V1_26) >= 0;
    }

    boolean rotatesTicketKeys() {
        return compareTo(V1_26) >= 0;
    }

    boolean hasStickyCookie() {
        return compareTo(V1_30) >= 0;
    }
}
