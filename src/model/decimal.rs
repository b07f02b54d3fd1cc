//! A number in decimal digits. The standard library's way, where it is compiled for size, brings along all that formats:
//! a kilobyte of a page.

/// The digits of a number.
pub(crate) fn decimal(number: usize) -> String {
    let mut digits = if number < 10 { String::new() } else { decimal(number / 10) };
    digits.push(char::from(b'0' + (number % 10) as u8));
    digits
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn digits_are_those_of_the_standard_library() {
        for number in [0, 7, 9, 10, 25, 465, 65_535, u32::MAX as usize] {
            assert_eq!(decimal(number), number.to_string());
        }
    }
}
