package dk.samvaer.local.parts;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner may read, where the file system knows owners. */
public final class PrivateFile {
    private static final String OWNER_ONLY = "rw-------";

    private PrivateFile() {}

    /** Makes the file where it is not there yet. */
    public static void make(Path file) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (posix && Files.exists(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY));
        } else if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        } else if (!Files.exists(file)) {
            Files.createFile(file);
        }
    }
}
