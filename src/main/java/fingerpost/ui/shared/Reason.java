package fingerpost.ui.shared;

import fingerpost.document.DocumentProblem;
import fingerpost.export.Refusal;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.live.ImportFailure;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** The reason of a failure in words that a person can act on. */
public final class Reason {
    private Reason() {}

    /** One or more sentences. */
    public static String of(Throwable failure) {
        return switch (failure) {
            case DocumentProblem problem -> said(problem);
            case Refusal refusal -> Told.loss(Objects.toString(refusal.getMessage(), ""));
            case ImportFailure failed -> said(failed);
            case FileFailure failed -> said(failed);
            case IllegalArgumentException refused -> said(refused);
            case UncheckedIOException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
            case AccessDeniedException denied ->
                Speech.of(
                        "{0} must not be read or written by you. Change its permissions or choose another place.",
                        denied.getFile());
            case NoSuchFileException missing -> Speech.of("{0} is not there.", missing.getFile());
            case FileSystemException file -> file.getFile() + ": " + sentence(file.getReason());
            case OutOfMemoryError _ ->
                Speech.of("The memory is not enough for that. Close other projects or start with a larger -Xmx.");
            default ->
                Speech.of(
                        "Fingerpost made a mistake ({0}). Your design is unchanged; save it and report what you did.",
                        failure.getClass().getSimpleName() + detail(failure));
        };
    }

    private static String said(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : Told.reason(failure.getMessage());
    }

    private static String detail(Throwable failure) {
        return failure.getMessage() == null ? "" : ": " + failure.getMessage();
    }

    private static String sentence(@org.jspecify.annotations.Nullable String reason) {
        return reason == null ? Speech.of("it cannot be used.") : reason + ".";
    }
}
