package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.Quoted;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Names as they travel: each label behind its length, lower case, the root at the end. */
final class NameOctets {
    static final int MOST = 255;

    private static final int MOST_LABEL = 63;

    private NameOctets() {}

    static byte[] of(DomainName name) {
        ByteBuffer octets = ByteBuffer.allocate(name.wireLength());
        name.labels()
                .forEach(label -> octets.put((byte) label.length()).put(label.getBytes(StandardCharsets.ISO_8859_1)));
        return octets.array();
    }

    static DomainName name(byte[] octets, int from) {
        List<String> labels = new ArrayList<>();
        for (int i = from; octets[i] != 0; i += octets[i] + 1) {
            labels.add(new String(octets, i + 1, octets[i], StandardCharsets.ISO_8859_1));
        }
        return DomainName.ofLabels(labels);
    }

    /**
     * Writes the name that the token says to {@code to}, from {@code begin} on.
     *
     * @param to with room for 255 octets and one more from there on
     * @param origin of names without a final dot; empty where none is known
     * @return how many octets it has
     */
    static int read(Tokens token, byte[] to, int begin, byte[] origin) {
        byte[] text = token.text();
        int start = token.start();
        int stop = token.stop();
        int length = stop - start;
        if (length == 1 && text[start] == '.') {
            to[begin] = 0;
            return 1;
        }
        if (length == 0 || length > 4 * MOST) {
            throw refused(token, length == 0 ? "A name is missing here." : "This name is far too long.");
        }
        if (length == 1 && text[start] == '@') {
            return joined(token, to, begin, begin, origin);
        }
        int most = begin + MOST;
        int label = begin;
        int out = begin + 1;
        int i = start;
        while (i < stop) {
            byte c = text[i];
            if (c == '.') {
                close(token, to, label, out);
                label = out++;
                i++;
            } else if (c == '\\') {
                to[out++] = Letter.lower((byte) escape(token, i));
                i += Letter.isDigit(text[i + 1]) ? 4 : 2;
            } else if (c < 0) {
                throw beyondAscii(token);
            } else if (c <= ' ' || c == 0x7f) {
                throw refused(token, "The name has a blank or control character; write it as \\DDD if it is meant.");
            } else {
                to[out++] = Letter.lower(c);
                i++;
            }
            if (out > most) {
                throw refused(token, "The name has more than 255 octets.");
            }
        }
        if (out == label + 1) {
            to[label] = 0;
            return out - begin;
        }
        close(token, to, label, out);
        return joined(token, to, begin, out, origin);
    }

    /** The octet that the escape at that place says. */
    static int escape(Tokens token, int at) {
        byte[] text = token.text();
        if (at + 1 >= token.stop()) {
            throw new Refused(FaultCode.SYNTAX, at, "A backslash at the end escapes nothing.");
        }
        if (!Letter.isDigit(text[at + 1])) {
            return text[at + 1];
        }
        if (at + 3 >= token.stop() || !Letter.isDigit(text[at + 2]) || !Letter.isDigit(text[at + 3])) {
            throw new Refused(
                    FaultCode.SYNTAX,
                    at,
                    "A backslash before a digit needs three digits.",
                    "Write \\DDD, such as \\065.");
        }
        int octet = (text[at + 1] - '0') * 100 + (text[at + 2] - '0') * 10 + text[at + 3] - '0';
        if (octet > 255) {
            throw new Refused(FaultCode.SYNTAX, at, "\\" + octet + " is no octet.", "The largest is \\255.");
        }
        return octet;
    }

    private static int joined(Tokens token, byte[] to, int begin, int end, byte[] origin) {
        if (origin.length == 0) {
            throw new Refused(
                    FaultCode.NO_ORIGIN, token.start(), quoted(token) + " is relative, and no origin is known.");
        }
        if (end - begin + origin.length > MOST) {
            throw refused(token, "With the origin behind it, the name has more than 255 octets.");
        }
        System.arraycopy(origin, 0, to, end, origin.length);
        return end - begin + origin.length;
    }

    private static void close(Tokens token, byte[] to, int label, int out) {
        int length = out - label - 1;
        if (length == 0 || length > MOST_LABEL) {
            throw refused(
                    token,
                    length == 0
                            ? "The name " + quoted(token) + " has an empty label."
                            : "A label of the name has " + length + " octets; 63 are possible.");
        }
        to[label] = (byte) length;
    }

    private static Refused refused(Tokens token, String message) {
        return new Refused(FaultCode.BAD_NAME, token.start(), message);
    }

    private static Refused beyondAscii(Tokens token) {
        ByteBuffer octets = ByteBuffer.wrap(token.text(), token.start(), token.length());
        try {
            String typed = StandardCharsets.UTF_8.newDecoder().decode(octets).toString();
            String ascii = DomainName.of(typed).toString();
            String written = typed.endsWith(".") ? ascii : ascii.substring(0, ascii.length() - 1);
            return new Refused(
                    FaultCode.LETTERS_BEYOND_ASCII,
                    token.start(),
                    "The name " + Quoted.of(typed)
                            + " has letters beyond ASCII; Knot refuses it and others serve a name"
                            + " that nobody asks for.",
                    "Write " + written + ".");
        } catch (CharacterCodingException | IllegalArgumentException unreadable) {
            return new Refused(
                    FaultCode.LETTERS_BEYOND_ASCII,
                    token.start(),
                    "The name " + quoted(token) + " has octets beyond ASCII that no letters stand for.",
                    "Write the A-label, or the octets as \\DDD.");
        }
    }

    static String quoted(Tokens token) {
        return Quoted.of(token.said());
    }
}
