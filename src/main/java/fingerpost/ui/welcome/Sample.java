package fingerpost.ui.welcome;

import fingerpost.document.Document;
import java.util.concurrent.Callable;

/**
 * A design to learn from.
 *
 * @param title what it shows
 * @param note what to look at in it
 */
public record Sample(String title, String note, Callable<Document> read) {}
