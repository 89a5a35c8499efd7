package fingerpost.picture;

/** Colours that people with any colour vision tell apart (Okabe and Ito, Color Universal Design, 2008). */
public final class Hues {
    private static final int[] LIGHT = {
        0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xffe69f00, 0xff56b4e9, 0xff6e7781, 0xff000000
    };
    private static final int[] DARK = {
        0xff56b4e9, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xfff0e442, 0xffd55e00, 0xff9aa4af, 0xffffffff
    };

    /** How many there are; more are told apart by dashes. */
    public static final int COUNT = LIGHT.length;

    private Hues() {}

    /** The colour of the thing of that number, from 0. */
    public static int of(Theme theme, int number) {
        return (theme.dark() ? DARK : LIGHT)[number % COUNT];
    }

    static int of(Theme theme, Lanes.Mood mood) {
        return switch (mood) {
            case GOOD -> 0xff009e73;
            case BAD -> theme.dark() ? 0xffe0671a : 0xffd55e00;
            case MIXED -> theme.dark() ? 0xfff0e442 : 0xffe69f00;
            case PLAIN -> theme.dark() ? 0xff56b4e9 : 0xff0072b2;
        };
    }
}
