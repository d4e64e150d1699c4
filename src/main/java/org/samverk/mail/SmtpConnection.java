package org.samverk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// A connection to the mail server that says when a letter is about to be complete: before that, nobody has got it, and
/// it can be sent again without ever arriving twice.
class SmtpConnection extends SMTPTransport {
    private Runnable handing = () -> {};
    private boolean handed;

    SmtpConnection(Session session, String scheme) {
        super(session, new URLName(scheme, null, -1, null, null, null), scheme, scheme.equals("smtps"));
    }

    /// @param onHanding called after the words have been sent and before the dot that ends them (RFC 5321, 4.1.1.4)
    synchronized Delivery deliver(MimeMessage message, Runnable onHanding) {
        handing = onHanding;
        handed = false;
        try {
            sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (SendFailedException e) {
            return failed(e);
        } catch (MessagingException e) {
            return lost(e);
        }
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        handed = true;
        handing.run();
        super.finishData();
    }

    private Delivery failed(SendFailedException failure) {
        var code = code(failure);
        var reason = ServerAwayException.reason(failure);
        if (code == 421 || code <= 0) {
            return lost(failure);
        }
        return code >= 500 ? new Delivery.Refused(reason) : new Delivery.Deferred(reason);
    }

    private Delivery lost(MessagingException failure) {
        var reason = ServerAwayException.reason(failure);
        return handed ? new Delivery.Unanswered(reason) : new Delivery.Away(reason);
    }

    /// What the server answered, wherever it stands in the chain.
    private int code(SendFailedException failure) {
        for (Exception each = failure;
                each instanceof MessagingException messaging;
                each = messaging.getNextException()) {
            if (each instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (each instanceof SMTPSendFailedException send) {
                return send.getReturnCode();
            }
        }
        return getLastReturnCode();
    }
}
