package dk.samvaer.starter.mongo;

import com.mongodb.ServerAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Stands between a client and a server and can hold back every byte, as a network does that drops packets: nothing is refused or closed. */
final class SilentProxy implements AutoCloseable {
    private final ServerSocket server;
    private final ServerAddress target;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ReentrantReadWriteLock speaking = new ReentrantReadWriteLock();

    private SilentProxy(ServerSocket server, ServerAddress target) {
        this.server = server;
        this.target = target;
    }

    static SilentProxy before(String host) {
        try {
            var proxy = new SilentProxy(
                    new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), new ServerAddress(host));
            proxy.threads.submit(proxy::accept);
            return proxy;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    ServerAddress address() {
        return new ServerAddress("127.0.0.1", server.getLocalPort());
    }

    void fallSilent() {
        speaking.writeLock().lock();
    }

    /** Called by the thread that called {@link #fallSilent}. */
    void speak() {
        speaking.writeLock().unlock();
    }

    private Void accept() throws IOException {
        while (true) {
            var client = server.accept();
            var real = new Socket(target.getHost(), target.getPort());
            threads.submit(() -> carry(client, real));
            threads.submit(() -> carry(real, client));
        }
    }

    private Void carry(Socket from, Socket to) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var bytes = new byte[8_192];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                speaking.readLock().lock();
                try {
                    out.write(bytes, 0, read);
                } finally {
                    speaking.readLock().unlock();
                }
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        threads.shutdownNow();
    }
}
