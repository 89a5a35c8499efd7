package fingerpost.ui.form;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows values by their words. */
public final class Words<C> extends StringConverter<C> {
    private final Function<C, String> word;

    public Words(Function<C, String> word) {
        this.word = word;
    }

    @Override
    public String toString(@Nullable C value) {
        return value == null ? "" : word.apply(value);
    }

    @Override
    public C fromString(String text) {
        throw new UnsupportedOperationException("Words are chosen, never typed.");
    }
}
