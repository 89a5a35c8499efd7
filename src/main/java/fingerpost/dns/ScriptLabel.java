package fingerpost.dns;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One label in another script than ASCII and its A-label (RFC 5890), both ways. */
final class ScriptLabel {
    private static final String PREFIX = "xn--";
    private static final int LONGEST = 252;
    private static final Pattern TWO_NAMES = Pattern.compile("[\u00df\u03c2\u200c\u200d]");
    private static final Pattern HOST_LABEL = Pattern.compile("[a-z0-9-]+");

    private ScriptLabel() {}

    /** The A-label of what a person typed, or plain ASCII where the letters are just another form of it. */
    static String toAscii(String typed) {
        if (typed.length() > LONGEST) {
            throw cannot(typed);
        }
        String plain = compose(compose(typed).replace('\u03a3', '\u03c3').toLowerCase(Locale.ROOT));
        if (TWO_NAMES.matcher(plain).find()) {
            throw new IllegalArgumentException("The label " + Quoted.of(typed)
                    + " means two different names in IDNA 2003 and IDNA 2008 (RFC 5891); write the A-label (xn--...)"
                    + " that is registered.");
        }
        if (!(typed + plain).codePoints().allMatch(Quoted::isVisible)) {
            throw new IllegalArgumentException(
                    "The label " + Quoted.of(typed) + " has a character that cannot be seen; leave it out.");
        }
        String ascii = ascii(plain, typed);
        if (!HOST_LABEL.matcher(ascii).matches()) {
            throw cannot(typed);
        }
        return ascii;
    }

    /** The letters of an A-label; any other label, and an A-label that no letters give, stays as it is. */
    static String toUnicode(String label) {
        if (!label.startsWith(PREFIX)) {
            return label;
        }
        String letters = IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED);
        try {
            return toAscii(letters).equals(label) ? letters : label;
        } catch (IllegalArgumentException nobodyCanTypeIt) {
            return label;
        }
    }

    private static String ascii(String plain, String typed) {
        try {
            return IDN.toASCII(plain, IDN.USE_STD3_ASCII_RULES | IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException refused) {
            throw cannot(typed);
        }
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static IllegalArgumentException cannot(String typed) {
        return new IllegalArgumentException(
                "The label " + Quoted.of(typed) + " cannot be written as an A-label of at most 63 octets (RFC 5890).");
    }
}
