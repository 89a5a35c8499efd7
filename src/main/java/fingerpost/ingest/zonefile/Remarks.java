package fingerpost.ingest.zonefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The remarks around a record. */
final class Remarks {
    private static final int MOST_LINES = 50;

    private Remarks() {}

    /** Those of the record whose line begins there. */
    static List<String> of(byte[] text, int place) {
        List<String> remarks = new ArrayList<>();
        int end = place - 1;
        while (end > 0 && remarks.size() < MOST_LINES) {
            int begin = end;
            while (begin > 0 && text[begin - 1] != '\n') {
                begin--;
            }
            if (text[begin] != ';') {
                break;
            }
            remarks.addFirst(said(text, begin, end));
            end = begin - 1;
        }
        Tokens token = new Tokens(text, place, text.length);
        try {
            int mark = place;
            while (token.next()) {
                mark = token.at();
            }
            while (mark < token.at() && text[mark] != ';') {
                mark++;
            }
            if (mark < token.at()) {
                remarks.add(said(text, mark, token.at()));
            }
        } catch (Refused unreadable) {
            return remarks;
        }
        return remarks;
    }

    private static String said(byte[] text, int begin, int end) {
        String line = new String(text, begin, end - begin, StandardCharsets.UTF_8).strip();
        return line.substring(line.startsWith(";") ? 1 : 0).strip();
    }
}
