package fingerpost.ui.speech;

import fingerpost.picture.Wording;
import java.util.function.UnaryOperator;

/** The words of the drawing, in the language of the person. */
public final class Drawn implements Wording {
    public static final Wording WORDS = new Drawn();

    static final String BOX = "box";

    static final String LINE = "line";

    private static final String PART = "; ";
    private static final String BEHIND = " \u00b7 ";
    private static final String OR = " / ";
    private static final String AND = ", ";

    private Drawn() {}

    @Override
    public String box(String english) {
        return said(BOX, english);
    }

    /** Of a label each part by itself: {@code A, AAAA 300 · weight 3 / backup; MX 60}. */
    @Override
    public String line(String english) {
        if (english.isEmpty() || Speech.language() == Language.ENGLISH) {
            return english;
        }
        return each(english, PART, part -> each(part, BEHIND, Drawn::words));
    }

    private static String words(String english) {
        return each(english, OR, way -> each(way, AND, word -> said(LINE, word)));
    }

    private static String each(String english, String between, UnaryOperator<String> said) {
        int at = english.indexOf(between);
        return at < 0
                ? said.apply(english)
                : said.apply(english.substring(0, at))
                        + between
                        + each(english.substring(at + between.length()), between, said);
    }

    private static String said(String topic, String english) {
        return Told.find(topic, english).orElse(english);
    }
}
