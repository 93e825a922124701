package org.twinning.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds a data folder for one copy of the register. Taken before anything in the folder is touched: whoever stops an
 * orphaned server without holding it may be stopping the server of a living copy. The operating system gives it up by
 * itself when the process dies, however it dies.
 */
final class FolderLock implements AutoCloseable {

    /** Far behind the text, so that another copy can still read who holds the lock, on Windows too. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Fails with a sentence for the console when another copy holds the folder. */
    static FolderLock take(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            String holder = read(channel);
            channel.close();
            throw new DatabaseProblem(
                    "Another copy of the register (process " + holder + ") is using the data folder " + folder + ".",
                    "Stop that copy first, or give this one a folder and a port of its own with"
                            + " REGISTER_DATABASE_DIRECTORY and SERVER_PORT.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
        return new FolderLock(channel);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
