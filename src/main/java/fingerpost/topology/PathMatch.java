package fingerpost.topology;

/**
 * Which paths a location takes: {@code location = /path} before {@code location /prefix}, the longest prefix first.
 *
 * @param path begins with a slash; octets in printable ASCII
 */
public record PathMatch(boolean exact, String path) {
    public PathMatch {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(
                    "The path of a location begins with a slash; \"" + path + "\" does not.");
        }
        if (path.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw new IllegalArgumentException(
                    "The path of a location holds printable ASCII without blanks; write other octets percent-encoded.");
        }
    }

    public static PathMatch prefix(String path) {
        return new PathMatch(false, path);
    }

    public static PathMatch exact(String path) {
        return new PathMatch(true, path);
    }

    public boolean takes(String requested) {
        return exact ? requested.equals(path) : requested.startsWith(path);
    }

    /** As nginx writes it. */
    @Override
    public String toString() {
        return exact ? "= " + path : path;
    }
}
