package dk.samvaer.starter.remote;

import io.opentelemetry.context.Context;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that go on in the trace of whoever gives them work. */
public final class TracedThreads {
    private TracedThreads() {}

    /** A virtual thread for each piece of work. */
    public static ExecutorService virtual() {
        return Context.taskWrapping(Executors.newVirtualThreadPerTaskExecutor());
    }
}
