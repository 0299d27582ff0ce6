"""What the network's libraries say when something fails, in plain words."""


def cause_of(error: BaseException) -> str:
    """What the innermost cause of an error says."""
    said = str(error)
    cause = error.__cause__ or error.__context__
    for _ in range(6):
        if cause is None:
            break
        said += " " + str(cause)
        cause = cause.__cause__ or cause.__context__
    return said


def tls_failure(said: str) -> str:
    """A TLS failure in plain words."""
    low = said.lower()
    for mark, words in (
        ("self-signed", "the server's certificate is self-signed"),
        ("self signed", "the server's certificate is self-signed"),
        ("expired", "the server's certificate has expired"),
        ("hostname mismatch", "the server's certificate is for another name"),
        ("not valid for", "the server's certificate is for another name"),
        ("unable to get local issuer", "the server's certificate comes from an unknown issuer"),
        ("certificate verify failed", "the server's certificate cannot be trusted"),
        ("wrong_version_number", "the server does not speak TLS here; is it http instead of https?"),
        ("record layer failure", "the server does not speak TLS here; is it http instead of https?"),
    ):
        if mark in low:
            return words
    return "the TLS handshake failed"
