package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFilesTest {
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "the new content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void theStepsComeInTheOrderThatSurvivesACrash() throws IOException {
        List<String> steps = new ArrayList<>();
        AtomicFiles.write(folder.resolve("x"), NEW, steps::add);
        assertThat(steps).containsExactly("create", "write", "force", "move", "force folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "write", "force", "move"})
    void aFailureAtAnyStepLeavesTheFileAsItWasAndNothingElse(String failing) throws IOException {
        Path file = Files.write(folder.resolve("x"), OLD);
        assertThatThrownBy(() -> AtomicFiles.write(file, NEW, step -> {
                    if (step.equals(failing)) {
                        throw new FileSystemException("x", null, "No space left on device");
                    }
                }))
                .isInstanceOf(FileSystemException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
        assertThat(names()).containsExactly("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "write", "force", "move"})
    void aFolderThatVanishesInTheMiddleIsReported(String when) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThatThrownBy(() -> AtomicFiles.write(inner.resolve("x"), NEW, step -> {
                    if (step.equals(when)) {
                        try (Stream<Path> files = Files.list(inner)) {
                            for (Path each : files.toList()) {
                                Files.delete(each);
                            }
                        }
                        Files.delete(inner);
                    }
                }))
                .isInstanceOfSatisfying(
                        IOException.class,
                        failure -> assertThat(AtomicFiles.reason(failure)).contains("the folder is not there"));
    }

    @Test
    void aFolderInTheWayIsNotReplaced() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("x"));
        assertThatThrownBy(() -> AtomicFiles.write(inTheWay, NEW)).hasMessageContaining("Is a directory");
        assertThat(inTheWay).isDirectory();
        Path later = folder.resolve("y");
        assertThatThrownBy(() -> AtomicFiles.write(later, NEW, step -> {
                    if (step.equals("move")) {
                        Files.createDirectory(later);
                    }
                }))
                .isInstanceOf(IOException.class);
        assertThat(later).isDirectory();
        assertThat(names()).containsExactlyInAnyOrder("x", "y");
    }

    @Test
    void aSymbolicLinkStaysOneAndItsTargetChanges() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path target = Files.write(inner.resolve("target"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("inner", "target"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);
        AtomicFiles.write(second, NEW);
        assertThat(second).isSymbolicLink();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllBytes(target)).isEqualTo(NEW);
    }

    @Test
    void aLinkToNothingMakesItsTargetAndARingIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("target"));
        AtomicFiles.write(link, NEW);
        assertThat(Files.readAllBytes(folder.resolve("target"))).isEqualTo(NEW);
        Path ring = Files.createSymbolicLink(folder.resolve("ring"), folder.resolve("ring"));
        assertThatThrownBy(() -> AtomicFiles.write(ring, NEW)).hasMessageContaining("symbolic links");
    }

    @Test
    void anotherHardLinkKeepsTheOldContentWhole() throws IOException {
        Path file = Files.write(folder.resolve("x"), OLD);
        Path other = Files.createLink(folder.resolve("other"), file);
        AtomicFiles.write(file, NEW);
        assertThat(Files.readAllBytes(other)).isEqualTo(OLD);
        assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-r--", "rwxr-x---"})
    void permissionsStay(String permissions) throws IOException {
        Path file = Files.write(folder.resolve("x"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        AtomicFiles.write(file, NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    void aNewFileGetsTheUsualPermissions() throws IOException {
        Path usual = Files.write(folder.resolve("usual"), OLD);
        AtomicFiles.write(folder.resolve("x"), NEW);
        assertThat(Files.getPosixFilePermissions(folder.resolve("x"))).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void whatAKilledSaveLeftIsSweptAndWhatAnotherSaveHoldsIsNot() throws IOException {
        Path abandoned = Files.write(folder.resolve(".fingerpost-1.saving"), OLD);
        Path held = folder.resolve(".fingerpost-2.saving");
        Path foreign = Files.write(folder.resolve(".other-3.saving"), OLD);
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            AtomicFiles.write(folder.resolve("x"), NEW);
            assertThat(abandoned).doesNotExist();
            assertThat(held).exists();
            assertThat(foreign).exists();
        }
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "no permission to mount");
        try {
            Path file = disk.resolve("x");
            AtomicFiles.write(file, OLD);
            assertThatThrownBy(() -> AtomicFiles.write(file, new byte[1_000_000]))
                    .isInstanceOfSatisfying(
                            IOException.class,
                            failure -> assertThat(AtomicFiles.reason(failure))
                                    .isEqualTo("the disk is full; make room, or choose another disk."));
            assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
            try (Stream<Path> files = Files.list(disk)) {
                assertThat(files.toList()).containsExactly(file);
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void everyReasonSaysWhatToDo() {
        assertThat(AtomicFiles.reason(new AccessDeniedException("x"))).contains("no permission");
        assertThat(AtomicFiles.reason(new NoSuchFileException("x"))).contains("choose another");
        assertThat(AtomicFiles.reason(new FileSystemException("x", null, "Read-only file system")))
                .contains("can only be read");
        assertThat(AtomicFiles.reason(new FileSystemException("x", null, "Disk quota exceeded")))
                .contains("full");
        assertThat(AtomicFiles.reason(new IOException("Input/output error")))
                .isEqualTo("the system says \"Input/output error\"; choose another folder, or try again.");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
