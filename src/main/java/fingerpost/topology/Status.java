package fingerpost.topology;

/** The refusal of HTTP status codes that do not exist. */
final class Status {
    private Status() {}

    static void require(int status) {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("There is no HTTP status " + status + "; they are 100 to 599.");
        }
    }

    static void requireRedirect(int status) {
        if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
            throw new IllegalArgumentException(
                    "A redirect has the status 301, 302, 303, 307 or 308, not " + status + ".");
        }
    }
}
