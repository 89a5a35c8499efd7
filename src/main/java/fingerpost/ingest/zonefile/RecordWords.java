package fingerpost.ingest.zonefile;

import fingerpost.dns.Ttl;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * The words of one record as they stand in its file: owner, TTL, class and type where they are said, then the data. Each can be
 * replaced; blanks, remarks, parentheses and all other lines stay to the byte.
 */
public final class RecordWords {
    private final byte[] text;
    private final List<Integer> begins = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int ttl = -1;
    private int type = -1;

    private RecordWords(byte[] text, int place) {
        this.text = text;
        if (text[place] == '$') {
            throw new IllegalArgumentException(
                    "The record is one of many that $GENERATE makes; write the records out to change one.");
        }
        boolean inherits = Letter.kind(text[place]) == Letter.BLANK;
        Tokens token = new Tokens(text, place, text.length);
        while (token.next()) {
            int index = begins.size();
            if (type < 0 && (index > 0 || inherits)) {
                if (Period.isMeant(token)) {
                    ttl = index;
                } else if (!token.quoted() && TypeWords.code(token) > 0) {
                    type = index;
                }
            }
            begins.add(token.quoted() ? token.start() - 1 : token.start());
            ends.add(token.at());
        }
    }

    static RecordWords of(byte[] text, int place) {
        return new RecordWords(text, place);
    }

    /** The words as they are written, quotation marks and escapes included. */
    public List<String> all() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            words.add(new String(text, begins.get(i), ends.get(i) - begins.get(i), StandardCharsets.ISO_8859_1));
        }
        return Collections.unmodifiableList(words);
    }

    /** Which word is the TTL, if the record says one. */
    public OptionalInt ttl() {
        return ttl < 0 ? OptionalInt.empty() : OptionalInt.of(ttl);
    }

    /** Which word is the first of the data. */
    public int data() {
        return type + 1;
    }

    /** The text of the whole file with that word replaced. */
    public byte[] with(int index, String word) {
        return new Splice(begins.get(index), ends.get(index), octets(word)).of(text);
    }

    /** The text of the whole file with that TTL for this record, put before the type where it said none. */
    public byte[] with(Ttl other) {
        return ttl < 0
                ? new Splice(begins.get(type), begins.get(type), octets(other + " ")).of(text)
                : with(ttl, other.toString());
    }

    private static byte[] octets(String word) {
        return word.getBytes(StandardCharsets.ISO_8859_1);
    }
}
