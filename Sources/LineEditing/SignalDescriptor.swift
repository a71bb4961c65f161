import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals as something that can be polled, so that none interrupts a line half read.
final class SignalDescriptor {
  /// What to poll.
  let descriptor: Int32

  /// Holds these signals back and takes them through a descriptor.
  init(_ signals: [Int32]) {
    descriptor = crl_signal_descriptor(signals, Int32(signals.count))
  }

  /// The next signal that arrived.
  func next() -> Int32? {
    let signal = crl_next_signal(descriptor)
    return signal == 0 ? nil : signal
  }

  deinit {
    close(descriptor)
  }
}
