package fingerpost.ingest.zonefile;

/** Times in seconds or with units, as BIND reads them: {@code 300}, {@code 1h30m}, {@code 2W}. */
final class Period {
    static final long NONE = -1;
    static final long TOO_LARGE = -2;

    private static final long MOST = 0xffffffffL;

    private Period() {}

    /** The seconds, or {@link #NONE} where it is no time, or {@link #TOO_LARGE} where they do not fit 32 bits. */
    static long seconds(Tokens token) {
        byte[] text = token.text();
        int stop = token.stop();
        int i = token.start();
        if (token.quoted() || i == stop) {
            return NONE;
        }
        long all = 0;
        boolean units = false;
        while (i < stop) {
            if (!Letter.isDigit(text[i])) {
                return NONE;
            }
            long number = 0;
            while (i < stop && Letter.isDigit(text[i])) {
                number = Math.min(number * 10 + text[i++] - '0', MOST + 1);
            }
            if (i == stop) {
                if (units) {
                    return NONE;
                }
                return number > MOST ? TOO_LARGE : number;
            }
            int unit = unit(text[i++]);
            if (unit == 0) {
                return NONE;
            }
            units = true;
            all = Math.min(all + number * unit, MOST + 1);
        }
        return all > MOST ? TOO_LARGE : all;
    }

    /** Whether the token begins with a digit and has only digits and letters of units. */
    static boolean isMeant(Tokens token) {
        byte[] text = token.text();
        if (token.quoted() || !Letter.isDigit(text[token.start()])) {
            return false;
        }
        for (int i = token.start() + 1; i < token.stop(); i++) {
            if (!Letter.isDigit(text[i]) && unit(text[i]) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int unit(byte letter) {
        return switch (Letter.lower(letter)) {
            case 'w' -> 604_800;
            case 'd' -> 86_400;
            case 'h' -> 3600;
            case 'm' -> 60;
            case 's' -> 1;
            default -> 0;
        };
    }
}
