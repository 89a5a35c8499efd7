package fingerpost.ingest.zonefile;

/** The substitution of a NAPTR record (RFC 3402 section 3.2): {@code !pattern!replacement!flags}. */
final class Substitution {
    private Substitution() {}

    /** Whether the string from there on is empty, or has three delimiters and no flag but {@code i}. */
    static boolean isSound(OctetArena out, int begin) {
        int end = out.length();
        if (begin == end) {
            return true;
        }
        int delimiter = out.at(begin);
        if (delimiter == '\\' || delimiter == 'i' || (delimiter >= '0' && delimiter <= '9')) {
            return false;
        }
        int found = 1;
        for (int i = begin + 1; i < end; i++) {
            int c = out.at(i);
            if (found == 3 && c != 'i') {
                return false;
            }
            if (c == '\\') {
                i++;
            } else if (c == delimiter) {
                found++;
            }
        }
        return found == 3;
    }
}
