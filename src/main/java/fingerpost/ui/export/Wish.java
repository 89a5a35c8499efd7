package fingerpost.ui.export;

import fingerpost.export.Exporter;
import fingerpost.ui.speech.Speech;

/** What is to be put into a folder. */
sealed interface Wish {
    /** What the status bar says while it is prepared. */
    String preparing();

    /** The design, written for a target. */
    record Export(Exporter exporter, String version) implements Wish {
        @Override
        public String preparing() {
            return Speech.of("Preparing {0}", exporter.title());
        }
    }

    /** The files that were replaced at an earlier time. */
    record Earlier(int number) implements Wish {
        @Override
        public String preparing() {
            return Speech.of("Reading the earlier files {0}", number);
        }
    }
}
