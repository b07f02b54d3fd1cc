// Sends one message as the environment says.
package main

import (
	"crypto/tls"
	"fmt"
	"log"
	"net"
	"net/smtp"
	"os"
	"time"
)

func main() {
	if err := send(); err != nil {
		log.Fatal(err)
	}
}

func send() error {
	host, mode, user := os.Getenv("LAB_HOST"), os.Getenv("LAB_MODE"), os.Getenv("LAB_USER")
	config := &tls.Config{ServerName: host}
	conn, err := net.DialTimeout("tcp", net.JoinHostPort(host, os.Getenv("LAB_PORT")), 8*time.Second)
	if err != nil {
		return err
	}
	conn.SetDeadline(time.Now().Add(8 * time.Second))
	if mode == "implicit-tls" {
		conn = tls.Client(conn, config)
	}
	client, err := smtp.NewClient(conn, host)
	if err != nil {
		return err
	}
	defer client.Close()
	if mode == "starttls" {
		if err := client.StartTLS(config); err != nil {
			return err
		}
	}
	if user != "" {
		if err := client.Auth(smtp.PlainAuth("", user, os.Getenv("LAB_PASSWORD"), host)); err != nil {
			return err
		}
	}
	if err := client.Mail("you@example.com"); err != nil {
		return err
	}
	if err := client.Rcpt(os.Getenv("LAB_TO")); err != nil {
		return err
	}
	body, err := client.Data()
	if err != nil {
		return err
	}
	fmt.Fprintf(body, "From: you@example.com\r\nTo: %s\r\nSubject: Test\r\n\r\nIt works.\r\n", os.Getenv("LAB_TO"))
	if err := body.Close(); err != nil {
		return err
	}
	return client.Quit()
}
