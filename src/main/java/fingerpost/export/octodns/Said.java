package fingerpost.export.octodns;

import fingerpost.export.Loss.Status;

/**
 * A record in octoDNS's words.
 *
 * @param status how well they say it; where they cannot, the value is nothing
 * @param message what differs and the nearest substitute; empty for exact
 * @param lenient whether octoDNS takes it only where it is told to be lenient
 */
record Said(Yaml value, Status status, String message, boolean lenient) {
    static Said exact(Yaml value) {
        return new Said(value, Status.EXACT, "", false);
    }

    static Said exact(String text) {
        return exact(new Yaml.Text(text));
    }

    static Said cannot(String message) {
        return new Said(new Yaml.Nothing(), Status.CANNOT, message, false);
    }

    Said but(String difference) {
        return new Said(value, Status.APPROXIMATE, difference, lenient);
    }

    /** The same where octoDNS takes it only with {@code lenient: true}. */
    Said leniently(String why) {
        return new Said(value, Status.APPROXIMATE, why + " It is written with lenient: true.", true);
    }

    boolean isSaid() {
        return status != Status.CANNOT;
    }
}
