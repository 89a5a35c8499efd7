package fingerpost.command;

import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.Ingested;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A kind of file of which {@code import} makes a topology; its options are those of the class that says it. */
interface FileImport {
    /** {@code zone} of {@code --zone}; the JSON calls what was read by it. */
    String word();

    /** What such a file has many of, as {@code record}. */
    String unit();

    /** What is to be read; null where the option was not given. */
    @Nullable
    Path source();

    /** Refuses options that only go with this kind, in a call that imports another. */
    default void refuse() {}

    /**
     * Reads the file or folder.
     *
     * @throws CallProblem where an option is wrong
     */
    Ingested read(Path source) throws FileFailure;
}
