package fingerpost.behaviour;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The path that nginx compares with its locations: decoded, without query, slashes merged, dots resolved. */
final class RequestPath {
    private RequestPath() {}

    /** The octets of the path, one to a char; empty where nginx answers 400: bad escapes, or above the root. */
    static Optional<String> normal(String uri) {
        String raw = uri.split("[?#]", 2)[0];
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        Optional<String> decoded = decoded(raw);
        if (decoded.isEmpty()) {
            return decoded;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = decoded.get().split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            switch (segments[i]) {
                case "" -> {
                    if (last) {
                        kept.addLast("");
                    }
                }
                case "." -> {
                    if (last) {
                        kept.addLast("");
                    }
                }
                case ".." -> {
                    if (kept.pollLast() == null) {
                        return Optional.empty();
                    }
                    if (last) {
                        kept.addLast("");
                    }
                }
                default -> kept.addLast(segments[i]);
            }
        }
        return Optional.of("/" + String.join("/", kept));
    }

    static Optional<String> decoded(String raw) {
        StringBuilder octets = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                if (i + 2 >= raw.length() || !raw.substring(i + 1, i + 3).matches("[0-9a-fA-F]{2}")) {
                    return Optional.empty();
                }
                int octet = Integer.parseInt(raw.substring(i + 1, i + 3), 16);
                if (octet == 0) {
                    return Optional.empty();
                }
                octets.append((char) octet);
                i += 2;
            } else if (c > 0x7f) {
                octets.append(
                        new String(String.valueOf(c).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            } else {
                octets.append(c);
            }
        }
        return Optional.of(octets.toString());
    }
}
