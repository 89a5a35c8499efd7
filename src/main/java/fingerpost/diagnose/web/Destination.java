package fingerpost.diagnose.web;

import fingerpost.behaviour.TargetUrl;
import fingerpost.wire.web.WebRequest;
import java.util.Optional;

/** Where the Location of a response sends a browser (RFC 9110 section 10.2.2). */
final class Destination {
    private Destination() {}

    /** Empty where it is no URL that could be fetched. */
    static Optional<TargetUrl> of(WebRequest from, String location) {
        String origin = (from.tls() ? "https://" : "http://") + from.authority();
        String path = from.path().replaceFirst("[?].*", "");
        String whole;
        if (location.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            whole = location;
        } else if (location.startsWith("//")) {
            whole = (from.tls() ? "https:" : "http:") + location;
        } else if (location.startsWith("/")) {
            whole = origin + location;
        } else if (location.startsWith("?")) {
            whole = origin + path + location;
        } else {
            whole = origin + path.substring(0, path.lastIndexOf('/') + 1) + location;
        }
        try {
            return Optional.of(TargetUrl.parse(whole));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
